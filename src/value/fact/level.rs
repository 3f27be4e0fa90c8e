//! Powers that are written as a level over 1 mW: 30 dBm is 1 W, and what is
//! irrational lies strictly between two bounds.

use crate::value::quantity::{Decimal, LARGEST};

/// The tenth, hundredth, thousandth and ten-thousandth root of ten, times [`SCALE`], rounded down.
const ROOTS: [u128; 4] = [
    1_258_925_411_794_167_210,
    1_023_292_992_280_754_130,
    1_002_305_238_077_899_671,
    1_000_230_285_020_824_752,
];
const SCALE: u128 = 1_000_000_000_000_000_000;
/// Ten-thousandths of a factor of ten in one decibel, and in the 150 dB from 1 aW to 1 mW.
const DECIBEL: i128 = 1_000;
const MILLIWATT: i128 = 150 * DECIBEL;

/// The first and last half step (of 1 aW) of a level in dBm; `None` where it is out of range.
pub(super) fn power_of_level(level: Decimal) -> Option<(i128, i128)> {
    let (low, high) = thousandths(level)?;
    let ((low, _), (_, high)) = (halves(low + MILLIWATT)?, halves(high + MILLIWATT)?);
    Some((low, high))
}

/// The whole thousandths of a decibel at or around a level.
fn thousandths(level: Decimal) -> Option<(i128, i128)> {
    let exponent = level.exponent.checked_add(3)?;
    let (low, high) = if level.mantissa == 0 {
        (0, 0)
    } else if exponent >= 0 {
        let all = level.mantissa.checked_mul(10_i128.checked_pow(exponent.unsigned_abs())?)?;
        (all, all)
    } else {
        let (down, rest) = match 10_i128.checked_pow(exponent.unsigned_abs()) {
            Some(power) => (level.mantissa.div_euclid(power), level.mantissa.rem_euclid(power)),
            None => (if level.mantissa < 0 { -1 } else { 0 }, 1),
        };
        (down, down + i128::from(rest != 0))
    };
    let cut = i128::from(!level.exact);
    (low.abs().max(high.abs()) < 1_000_000).then_some((low - cut, high + cut))
}

/// The half steps of 10 to the power of so many ten-thousandths.
fn halves(exponent: i128) -> Option<(i128, i128)> {
    if exponent < 0 {
        return Some((1, 1));
    }
    let (tens, part) = ((exponent / 10_000) as u32, (exponent % 10_000) as u32);
    let tens = 10_u128.checked_pow(tens)?;
    let (low, high) = match part {
        0 => (2 * i128::try_from(tens).ok()?, 2 * i128::try_from(tens).ok()?),
        _ => {
            let (down, up) = power(part);
            let low = i128::try_from(scaled(down, tens)?).ok()?;
            let high = i128::try_from(scaled(up, tens)?).ok()?;
            (low.checked_mul(2)? + 1, high.checked_mul(2)? + 1)
        }
    };
    (high <= 2 * LARGEST).then_some((low, high))
}

/// 10 to the power of so many ten-thousandths below one, times [`SCALE`], from below and from above.
fn power(part: u32) -> (u128, u128) {
    let digits = [part / 1_000, part / 100 % 10, part / 10 % 10, part % 10];
    let (mut down, mut up) = (SCALE, SCALE);
    for (root, digit) in ROOTS.into_iter().zip(digits) {
        for _ in 0..digit {
            down = down * root / SCALE;
            up = (up * (root + 1)).div_ceil(SCALE);
        }
    }
    (down, up)
}

/// A scaled factor times a power of ten, rounded down.
fn scaled(factor: u128, tens: u128) -> Option<u128> {
    if tens >= SCALE { factor.checked_mul(tens / SCALE) } else { Some(factor * tens / SCALE) }
}

#[cfg(test)]
mod tests {
    use super::power_of_level;
    use crate::value::quantity::Decimal;

    #[test]
    fn levels_hold_their_powers() {
        let halves = |text: &str| power_of_level(Decimal::parse(text).unwrap());
        let watt = 10_i128.pow(18);
        assert_eq!(halves("30.0"), Some((2 * watt, 2 * watt)));
        assert_eq!(halves("-30"), Some((2 * watt / 1_000_000, 2 * watt / 1_000_000)));
        // 10^2.9 mW = 0.794328234724281502…
        let (low, high) = halves("29").unwrap();
        assert!(low < 2 * 794_328_234_724_281_502 && 2 * 794_328_234_724_281_503 < high && high - low < 200);
        // 10^0.00001 mW lies between 0 and 0.001 dBm.
        let (low, high) = halves("0.0001").unwrap();
        assert!(low == 2 * watt / 1_000 && high > low);
        assert_eq!(halves("-1e9"), None);
        assert_eq!(halves("-200"), Some((1, 1)), "less than a step");
        assert_eq!(halves("1e400"), None);
    }
}
