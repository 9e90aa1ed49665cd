export PATH="$PATH:/usr/sbin"
