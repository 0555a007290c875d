//! Accounts: what may be asked for at registration, and who may change whom.

use auth_api::Role;

/// Roles that anyone may have for the asking. A practitioner's licence is checked where it matters: trade lets only
/// certified offers into the grab hall.
const OPEN: [Role; 2] = [Role::Consumer, Role::Practitioner];
/// The longest display name.
pub(crate) const DISPLAY_NAME_CHARS: usize = 50;
/// The longest name of a group.
pub(crate) const GROUP_NAME_CHARS: usize = 50;

/// A name to show to others: 1 to 50 characters without line breaks.
pub(crate) fn display_name(text: &str) -> Option<String> {
    name(text, DISPLAY_NAME_CHARS)
}

/// What colleagues call a group: 1 to 50 characters without line breaks.
pub(crate) fn group_name(text: &str) -> Option<String> {
    name(text, GROUP_NAME_CHARS)
}

fn name(text: &str, longest: usize) -> Option<String> {
    let name = text.trim();
    let fits = (1..=longest).contains(&name.chars().count()) && !name.chars().any(char::is_control);
    fits.then(|| name.to_owned())
}

/// The roles of a new account: always a consumer, and what it asks for; the first role that is not for the asking
/// otherwise.
pub(crate) fn roles_at_registration(asked: &[Role]) -> Result<Vec<Role>, Role> {
    if let Some(closed) = asked.iter().find(|role| !OPEN.contains(role)) {
        return Err(*closed);
    }
    Ok(sorted([Role::Consumer].into_iter().chain(asked.iter().copied())))
}

/// Roles in their order, each once.
pub(crate) fn sorted(roles: impl IntoIterator<Item = Role>) -> Vec<Role> {
    let mut roles: Vec<Role> = roles.into_iter().collect();
    roles.sort_unstable();
    roles.dedup();
    roles
}

/// Why one account may not change another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Nobody locks out themself or takes part in deciding what they are.
    Oneself,
    /// Only those who appoint administrators may lock one.
    Admin,
}

/// Whether somebody who may lock accounts may lock this one.
pub(crate) fn may_lock(is_self: bool, target: &[Role], may_grant_roles: bool) -> Result<(), Refusal> {
    if is_self {
        return Err(Refusal::Oneself);
    }
    if target.contains(&Role::Admin) && !may_grant_roles {
        return Err(Refusal::Admin);
    }
    Ok(())
}

/// Whether somebody who may grant roles may change those of this account.
pub(crate) fn may_change_roles(is_self: bool) -> Result<(), Refusal> {
    if is_self { Err(Refusal::Oneself) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyone_begins_as_a_consumer() {
        assert_eq!(roles_at_registration(&[]), Ok(vec![Role::Consumer]));
        let asked = [Role::Practitioner, Role::Consumer, Role::Practitioner];
        assert_eq!(roles_at_registration(&asked), Ok(vec![Role::Consumer, Role::Practitioner]));
        assert_eq!(roles_at_registration(&[Role::Practitioner, Role::Admin]), Err(Role::Admin));
    }

    #[test]
    fn names_are_short_and_of_one_line() {
        assert_eq!(display_name(" 李娜 ").as_deref(), Some("李娜"));
        assert_eq!(display_name(" "), None);
        assert_eq!(display_name("a\nb"), None);
        assert_eq!(display_name(&"名".repeat(51)), None);
    }

    #[test]
    fn operators_do_not_lock_administrators_and_nobody_themself() {
        assert_eq!(may_lock(false, &[Role::Consumer], false), Ok(()));
        assert_eq!(may_lock(false, &[Role::Admin], false), Err(Refusal::Admin));
        assert_eq!(may_lock(false, &[Role::Admin], true), Ok(()));
        assert_eq!(may_lock(true, &[Role::Consumer], true), Err(Refusal::Oneself));
        assert_eq!(may_change_roles(true), Err(Refusal::Oneself));
    }
}
