//! A wish becomes an order, or is refused for exactly one stated reason.

use uuid::Uuid;

use super::*;
use crate::domain::rule_set::Bilingual;

fn user(n: u128) -> UserId {
    UserId::from_uuid(Uuid::from_u128(n))
}

fn service() -> Service {
    let text = |zh: &str| Bilingual { zh: zh.to_owned(), en: String::new() };
    Service {
        id: ServiceId::from_uuid(Uuid::from_u128(5)),
        code: "tuina_home".into(),
        name: text("上门推拿"),
        summary: text(""),
        category: "massage".into(),
        price: Money::cny(19_900),
        duration_minutes: 60,
        on_site: true,
        required_certification: None,
        required_specialties: vec![],
        min_level: 1,
        active: true,
    }
}

fn offer() -> Offer {
    Offer {
        id: OfferId::from_uuid(Uuid::from_u128(6)),
        practitioner_id: user(2),
        service_id: service().id,
        price: Money::cny(22_000),
        note: String::new(),
        active: true,
    }
}

fn now() -> Timestamp {
    "2026-11-22T02:00:00Z".parse().unwrap()
}

fn wish() -> Wish {
    Wish {
        consumer: user(1),
        starts_at: "2026-11-22T06:00:00Z".parse().unwrap(),
        place: Some((31.299_87, 120.585_29, "苏州市姑苏区平江路 1 号".into())),
        needs: "肩颈酸痛".into(),
        consent: true,
        referrer_id: None,
    }
}

fn place(wish: Wish, service: &Service, offer: Option<&Offer>) -> Result<(Booking, Words), Unplaceable> {
    let window =
        BookingWindow { lead: SignedDuration::from_hours(1), horizon: SignedDuration::from_hours(24 * 60) };
    book(OrderId::from_uuid(Uuid::from_u128(9)), wish, service, offer, window, now())
}

#[test]
fn a_sound_wish_takes_price_and_length_from_what_was_chosen() {
    let (plain, words) = place(wish(), &service(), None).unwrap();
    assert!(words.address.is_some());
    assert_eq!((plain.amount, plain.reserved_for), (Money::cny(19_900), None));
    assert_eq!(plain.ends_at, "2026-11-22T07:00:00Z".parse().unwrap());
    assert_eq!(plain.place, Point::new(31.3, 120.585), "coordinates are rounded");
    let (reserved, _) = place(wish(), &service(), Some(&offer())).unwrap();
    assert_eq!((reserved.amount, reserved.reserved_for), (Money::cny(22_000), Some(user(2))));
}

#[test]
fn each_fault_has_its_own_refusal() {
    type Spoil = fn(&mut Wish);
    type Expected<'a> = &'a dyn Fn(&Unplaceable) -> bool;
    let field = |pointer: &'static str| move |refusal: &Unplaceable| matches!(refusal, Unplaceable::Field(p, _) if *p == pointer);
    let cases: [(Spoil, Expected<'_>); 9] = [
        (|w| w.needs = "胸痛两小时".into(), &|r| *r == Unplaceable::RedFlag(Danger::Heart)),
        (|w| w.consent = false, &|r| *r == Unplaceable::NoConsent),
        (|w| w.needs = "  ".into(), &field("/needs")),
        (|w| w.needs = "长".repeat(1_001), &field("/needs")),
        (|w| w.place = None, &field("/place")),
        (|w| w.place = Some((91.0, 0.0, "x".into())), &field("/place/lat")),
        (|w| w.place = Some((31.0, 120.0, " ".into())), &field("/place/address")),
        (|w| w.referrer_id = Some(w.consumer), &field("/referrer_id")),
        (|w| w.starts_at += SignedDuration::from_secs(1), &|r| matches!(r, Unplaceable::Time { .. })),
    ];
    for (at, (spoil, expected)) in cases.into_iter().enumerate() {
        let mut spoilt = wish();
        spoil(&mut spoilt);
        let refusal = place(spoilt, &service(), None).unwrap_err();
        assert!(expected(&refusal), "case {at}: {refusal:?}");
    }
}

#[test]
fn what_is_not_on_sale_cannot_be_ordered() {
    let retired = Service { active: false, ..service() };
    assert_eq!(place(wish(), &retired, None), Err(Unplaceable::NotOnSale));
    let withdrawn = Offer { active: false, ..offer() };
    assert_eq!(place(wish(), &service(), Some(&withdrawn)), Err(Unplaceable::NotOnSale));
    let other = Offer { service_id: ServiceId::from_uuid(Uuid::from_u128(7)), ..offer() };
    assert_eq!(place(wish(), &service(), Some(&other)), Err(Unplaceable::NotOnSale));
    let own = Offer { practitioner_id: user(1), ..offer() };
    assert!(matches!(place(wish(), &service(), Some(&own)), Err(Unplaceable::Field("/offer_id", _))));
}

#[test]
fn the_calendar_has_two_ends() {
    let at = |offset: SignedDuration| Wish { starts_at: now() + offset, ..wish() };
    assert!(place(at(SignedDuration::from_hours(1)), &service(), None).is_ok());
    assert!(place(at(SignedDuration::from_mins(59)), &service(), None).is_err());
    assert!(place(at(SignedDuration::from_hours(24 * 60)), &service(), None).is_ok());
    assert!(place(at(SignedDuration::from_hours(24 * 61)), &service(), None).is_err());
}

#[test]
fn online_services_have_no_place() {
    let online = Service { on_site: false, ..service() };
    assert!(matches!(place(wish(), &online, None), Err(Unplaceable::Field("/place", _))));
    assert!(place(Wish { place: None, ..wish() }, &online, None).is_ok());
}
