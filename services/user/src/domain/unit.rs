//! Units of measure, by their UCUM codes.
//!
//! Every metric has one canonical unit in which its values are kept, and a short list of others it accepts. UCUM codes are
//! case sensitive (`Cel` is a degree, `cel` is nothing), so they are compared as they are written.

/// A unit a metric accepts, with the way to the metric's canonical unit: `canonical = value × factor + offset`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Unit {
    /// UCUM code, case sensitive.
    pub(crate) code: &'static str,
    pub(crate) factor: f64,
    pub(crate) offset: f64,
}

impl Unit {
    /// The canonical unit itself, or another code for it.
    pub(crate) const fn same(code: &'static str) -> Self {
        Self { code, factor: 1.0, offset: 0.0 }
    }

    /// A unit `factor` canonical units large.
    pub(crate) const fn times(code: &'static str, factor: f64) -> Self {
        Self { code, factor, offset: 0.0 }
    }

    /// A unit on a shifted scale, such as a temperature.
    pub(crate) const fn shifted(code: &'static str, factor: f64, offset: f64) -> Self {
        Self { code, factor, offset }
    }

    /// The value in the canonical unit.
    pub(crate) fn to_canonical(self, value: f64) -> f64 {
        value.mul_add(self.factor, self.offset)
    }
}

/// Millimetres of mercury in a kilopascal (conventional mmHg, 133.322387415 Pa).
pub(crate) const MMHG_PER_KPA: f64 = 1000.0 / 133.322_387_415;
/// Kilograms in an avoirdupois pound, exact by definition.
pub(crate) const KG_PER_LB: f64 = 0.453_592_37;
/// Kilograms in a Chinese jin (市斤).
pub(crate) const KG_PER_JIN: f64 = 0.5;
/// Centimetres in an inch, exact by definition.
pub(crate) const CM_PER_INCH: f64 = 2.54;
/// Millimoles a litre in one milligram a decilitre of glucose (molar mass 180.156 g/mol).
pub(crate) const GLUCOSE_MMOL_PER_MG_DL: f64 = 10.0 / 180.156;
/// Kilocalories in a kilojoule (thermochemical calorie, 4.184 J).
pub(crate) const KCAL_PER_KJ: f64 = 1.0 / 4.184;

/// Rounds half away from zero to `decimals` decimal places.
pub(crate) fn round(value: f64, decimals: u8) -> f64 {
    let scale = 10_f64.powi(i32::from(decimals));
    (value * scale).round() / scale
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shifted_scale_converts_both_ends() {
        let fahrenheit = Unit::shifted("[degF]", 5.0 / 9.0, -160.0 / 9.0);
        assert!((fahrenheit.to_canonical(32.0)).abs() < 1e-9);
        assert!((fahrenheit.to_canonical(212.0) - 100.0).abs() < 1e-9);
    }

    #[test]
    fn sixteen_kilopascal_are_a_hundred_and_twenty_mmhg() {
        assert_eq!(round(16.0 * MMHG_PER_KPA, 0), 120.0);
        assert_eq!(round(126.0 * GLUCOSE_MMOL_PER_MG_DL, 1), 7.0);
    }

    #[test]
    fn rounding_is_half_away_from_zero() {
        assert_eq!(round(0.125, 2), 0.13);
        assert_eq!(round(-2.5, 0), -3.0);
    }
}
