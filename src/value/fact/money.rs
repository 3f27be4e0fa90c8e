//! Sums of money: in US dollars, whose limits the laws print, or in another currency, which is compared
//! with nothing.

/// The sum with its unit behind it, if it is one in US dollars; nothing if it is in another currency.
pub(super) fn in_dollars(text: &str) -> Option<String> {
    let has_other = text.contains(['€', '£', '¥', '₩', '₹', '元'])
        || text.split(|c: char| !c.is_alphabetic()).any(is_other);
    let has_digit = text.contains(|c: char| c.is_ascii_digit());
    if has_other && has_digit {
        return None;
    }
    for sign in ["US$", "USD", "$"] {
        let Some((before, sum)) = text.split_once(sign) else { continue };
        let is_before = sum.trim_start().starts_with(|c: char| c.is_ascii_digit());
        if is_before && !before.contains(|c: char| c.is_ascii_digit()) {
            return Some(format!("{before}{} USD", sum.trim()));
        }
    }
    Some(text.to_owned())
}

/// Whether a word is the code of a currency beside the dollar, such as `EUR`.
fn is_other(word: &str) -> bool {
    word.len() == 3 && word.bytes().all(|letter| letter.is_ascii_uppercase()) && word != "USD"
}
