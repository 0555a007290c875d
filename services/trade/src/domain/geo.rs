//! Where things are, as precisely as matching needs and no more.

use serde::{Deserialize, Serialize};

/// Mean Earth radius, km (IUGG).
const EARTH_RADIUS_KM: f64 = 6_371.008_8;

/// A point in degrees, WGS 84.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Point {
    lat: f64,
    lon: f64,
}

impl Point {
    /// The point, rounded to a thousandth of a degree (about 100 m), or `None` when there is no such place on Earth.
    ///
    /// Rounding happens here so that a home's exact position never reaches the matching tables.
    #[expect(clippy::float_arithmetic, reason = "coordinates, not money")]
    pub(crate) fn new(lat: f64, lon: f64) -> Option<Self> {
        let round = |degrees: f64| (degrees * 1_000.0).round() / 1_000.0;
        let on_earth = (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon);
        on_earth.then(|| Self { lat: round(lat), lon: round(lon) })
    }

    /// Degrees north.
    pub(crate) const fn lat(self) -> f64 {
        self.lat
    }

    /// Degrees east.
    pub(crate) const fn lon(self) -> f64 {
        self.lon
    }

    /// Great-circle distance in km by the haversine formula; within 0.5 % of the ellipsoid.
    #[expect(clippy::float_arithmetic, reason = "a distance, not money")]
    pub(crate) fn km_to(self, other: Self) -> f64 {
        let half_sine_squared = |from: f64, to: f64| ((to - from).to_radians() / 2.0).sin().powi(2);
        let parallels = self.lat.to_radians().cos() * other.lat.to_radians().cos();
        let h = half_sine_squared(self.lat, other.lat) + parallels * half_sine_squared(self.lon, other.lon);
        2.0 * EARTH_RADIUS_KM * h.clamp(0.0, 1.0).sqrt().asin()
    }
}

#[cfg(test)]
#[expect(clippy::float_arithmetic, reason = "distances, not money")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn known_distances() {
        let beijing = Point::new(39.9042, 116.4074).unwrap();
        let shanghai = Point::new(31.2304, 121.4737).unwrap();
        assert!((beijing.km_to(shanghai) - 1_067.0).abs() < 3.0);
        let quarter = Point::new(0.0, 0.0).unwrap().km_to(Point::new(0.0, 90.0).unwrap());
        assert!((quarter - 10_007.557).abs() < 0.01);
    }

    #[test]
    fn places_off_the_globe_are_refused() {
        for (lat, lon) in [(90.1, 0.0), (0.0, -180.1), (f64::NAN, 0.0), (0.0, f64::INFINITY)] {
            assert!(Point::new(lat, lon).is_none());
        }
    }

    proptest! {
        #[test]
        fn distance_is_symmetric_and_bounded(
            a in -90.0..=90.0_f64, b in -180.0..=180.0_f64, c in -90.0..=90.0_f64, d in -180.0..=180.0_f64,
        ) {
            let (p, q) = (Point::new(a, b).unwrap(), Point::new(c, d).unwrap());
            prop_assert!((p.km_to(q) - q.km_to(p)).abs() < 1e-6);
            prop_assert!((0.0..=20_016.0).contains(&p.km_to(q)));
            prop_assert!(p.km_to(p) < 1e-6);
        }
    }
}
