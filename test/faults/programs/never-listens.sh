#!/usr/bin/env bash
# Runs and listens nowhere, as a worker does whose command stands behind `web:` by mistake.
echo "Waiting for jobs"
exec sleep 120
