#!/bin/sh
# docker/secrets.sh: makes docker/secrets with new passwords, if there is none. Keep a copy: they are nowhere else.
set -eu
folder=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)/secrets
[ -e "$folder" ] && exit 0
fresh() { head -c 24 /dev/urandom | base64 | tr '+/' '-_'; }
# The folder keeps others on this machine out; inside a container the files must be readable by the user that it runs as.
umask 077
mkdir "$folder.new"
neo4j=$(fresh)
printf '%s' "$neo4j" >"$folder.new/neo4j_password"
printf 'neo4j/%s' "$neo4j" >"$folder.new/neo4j_auth"
fresh | tr -d '\n' >"$folder.new/sparql_password"
chmod 644 "$folder.new"/*
mv "$folder.new" "$folder"
echo "Made new passwords in $folder" >&2
