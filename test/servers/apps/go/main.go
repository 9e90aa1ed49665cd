package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
)

func main() {
	if os.Getenv("BREAK") == "boot" {
		var settings map[string]string
		settings["port"] = os.Getenv("PORT")
	}
	http.HandleFunc("/health", func(w http.ResponseWriter, r *http.Request) {
		if os.Getenv("BREAK") == "request" {
			http.Error(w, "the database is gone", http.StatusInternalServerError)
			return
		}
		fmt.Fprintln(w, "OK")
	})
	log.Fatal(http.ListenAndServe(":"+os.Getenv("PORT"), nil))
}
