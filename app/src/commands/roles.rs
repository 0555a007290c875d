//! `wellspring roles`: what this program can be.

use super::say;
use crate::roles;

pub(crate) fn run() {
    for service in roles::services() {
        say(format_args!("{:<10} {}", service.name, service.about));
    }
    say(format_args!("{:<10} the edge: routing, authentication, limits, documents", roles::GATEWAY));
}
