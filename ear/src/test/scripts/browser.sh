#!/bin/sh
# The browser tests use the browser that is installed. On Debian (and what descends from it) as root this installs
# Chromium when there is none; elsewhere the tests say loudly that they are skipped. Never fails the build.
have() {
  for name in "$@"; do
    command -v "$name" >/dev/null 2>&1 && return 0
  done
  return 1
}

if have chromium chromium-browser google-chrome google-chrome-stable \
  && { have chromedriver || [ -x /usr/lib/chromium/chromedriver ]; }; then
  exit 0
fi
if [ "$(id -u)" != 0 ] || [ ! -f /etc/debian_version ] || ! have apt-get; then
  exit 0
fi
echo "No browser found: installing Chromium for the browser tests"
export DEBIAN_FRONTEND=noninteractive
apt-get -qq update >/dev/null \
  && apt-get -qq install -y --no-install-recommends chromium chromium-driver fonts-noto-cjk >/dev/null \
  || echo "Chromium could not be installed"
