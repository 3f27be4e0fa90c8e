//! One character for what people write in several: full-width signs, thin
//! spaces, the degree sign and its look-alikes.

/// The text with plain signs, and without the spaces and apostrophes that can only group digits.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\u{2009}' | '\u{202f}' | '\u{a0}' | '\'' | '’'
                if plain.ends_with(|last: char| last.is_ascii_digit())
                    && begins_with_group(characters.as_str()) => {}
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' | '\t' => {
                plain.push(' ')
            }
            '\u{200b}' | '\u{200d}' | '\u{2060}' | '\u{feff}' => {}
            '\u{ff01}'..='\u{ff5e}' => {
                let ascii = u32::from(character) - 0xff01 + 0x21;
                plain.push(char::from_u32(ascii).unwrap_or(character));
            }
            'º' | '˚' => plain.push('°'),
            'μ' => plain.push('µ'),
            '’' => plain.push('\''),
            '⩾' | '≧' => plain.push('≥'),
            '⩽' | '≦' => plain.push('≤'),
            '∼' | '〜' => plain.push('~'),
            '。' => plain.push('.'),
            '‒' => plain.push('-'),
            '…' | '⋯' if plain.ends_with("..") => {}
            '…' | '⋯' => plain.push_str(".."),
            '℃' => plain.push_str("°C"),
            '㎞' => plain.push_str("km"),
            '㎏' => plain.push_str("kg"),
            '㎜' => plain.push_str("mm"),
            '㎝' => plain.push_str("cm"),
            '㎛' => plain.push_str("µm"),
            '㎚' => plain.push_str("nm"),
            '㎾' => plain.push_str("kW"),
            '㎐' => plain.push_str("Hz"),
            '㎒' => plain.push_str("MHz"),
            '㎓' => plain.push_str("GHz"),
            'ℓ' => plain.push('L'),
            other => plain.push(other),
        }
    }
    plain
}

/// Exactly three digits: a group of thousands.
fn begins_with_group(text: &str) -> bool {
    let digits = text.bytes().take(4).take_while(u8::is_ascii_digit).count();
    digits == 3
}
