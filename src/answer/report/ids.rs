//! Numbers of entries, taken together: `6A005.a.1 to a.9, b, d`.
//!
//! A number that stands for several points stands for every point below it
//! that the report tells of the same part and regime.

/// The numbers of some entries, written short, and whether one of them stands for several.
pub fn abbreviated(of: &[&str], told: &[&str]) -> String {
    let mut families: Vec<(String, Vec<&str>)> = Vec::new();
    for id in of {
        let family = family(id);
        match families.iter_mut().find(|(known, _)| *known == family) {
            Some((_, ids)) => ids.push(id),
            None => families.push((family, vec![id])),
        }
    }
    let families = families.iter().map(|(family, ids)| of_family(family, ids, told));
    families.collect::<Vec<_>>().join("; ")
}

/// The same with nothing below the families told: `6A005 (31 points)`.
pub fn families(of: &[&str], told: &[&str]) -> String {
    let mut families: Vec<String> = Vec::new();
    for id in of {
        let family = family(id);
        if !families.contains(&family) {
            families.push(family);
        }
    }
    let short = |name: &String| {
        let is_whole = told.iter().filter(|id| family(id) == *name).all(|id| of.contains(id));
        let own: Vec<_> = of.iter().copied().filter(|id| family(id) == *name).collect();
        let is_plain = own.len() > 1 && own.iter().all(|id| !id.contains(" ("));
        if is_whole && is_plain { name.clone() } else { of_family(name, &own, told) }
    };
    families.iter().map(short).collect::<Vec<_>>().join("; ")
}

/// The entry of a list in which a point stands: `6A005`, `9.A.12`, `XII`.
pub fn family(id: &str) -> String {
    let parts = parts(id);
    let is_parted = parts.first().is_some_and(|first| first.chars().all(|c| c.is_ascii_digit()));
    let family = parts[..parts.len().min(if is_parted { 3 } else { 1 })].concat();
    family.split(" (").next().unwrap_or_default().to_owned()
}

/// A number as the lists of the European Union write it: `6A003.b.4` of `6.A.3.b.4`.
pub fn joined(id: &str) -> String {
    let parts = parts(id);
    match parts.as_slice() {
        [first, letter, number, rest @ ..] if first.chars().all(|c| c.is_ascii_digit()) => {
            let number = number.trim_start_matches('.');
            format!("{first}{}{number:0>3}{}", letter.trim_start_matches('.'), rest.concat())
        }
        _ => id.to_owned(),
    }
}

/// A number in its parts, with the marks between them: `6A005`, `.a`, `.1`; a remark belongs to the last.
fn parts(id: &str) -> Vec<&str> {
    let numbers = id.find(" (").unwrap_or(id.len());
    let mut cuts: Vec<usize> = id[..numbers]
        .char_indices()
        .filter(|&(at, c)| at > 0 && matches!(c, '.' | '('))
        .map(|(at, _)| at)
        .collect();
    cuts.push(id.len());
    let mut from = 0;
    cuts.into_iter()
        .map(|to| {
            let part = &id[from..to];
            from = to;
            part
        })
        .collect()
}

fn of_family(family: &str, ids: &[&str], told: &[&str]) -> String {
    let mut numbers = Vec::new();
    cover(parts(ids[0]).len().min(family_parts(family)), ids, told, &mut numbers);
    let numbers = ranges(&numbers);
    let mut text = String::new();
    for (at, number) in numbers.iter().enumerate() {
        let short = number.replace(&format!("{family}."), "");
        match (at, short.strip_prefix(family)) {
            (0, _) => text.push_str(&first(number, family)),
            (_, Some(rest)) if !rest.is_empty() && !rest.starts_with(' ') => {
                text.push_str(&format!(", {rest}"))
            }
            _ => text.push_str(&format!(", {short}")),
        }
    }
    text
}

/// The first number whole, the end of a range short.
fn first(number: &str, family: &str) -> String {
    match number.split_once(" to ") {
        Some((from, to)) => format!("{from} to {}", to.replace(&format!("{family}."), "")),
        None => number.to_owned(),
    }
}

fn family_parts(family: &str) -> usize {
    parts(family).len()
}

/// The fewest numbers that stand for these ids and for no other that is told.
fn cover(depth: usize, ids: &[&str], told: &[&str], numbers: &mut Vec<String>) {
    let mut rest = ids;
    while let Some(first) = rest.first() {
        let own = parts(first);
        if own.len() <= depth {
            numbers.push((*first).to_owned());
            rest = &rest[1..];
            continue;
        }
        let prefix = own[..=depth].concat();
        let below: Vec<_> = ids.iter().copied().filter(|id| is_below(id, &prefix)).collect();
        let is_whole = told.iter().filter(|id| is_below(id, &prefix)).all(|id| below.contains(id));
        if numbers.iter().any(|number| number == &prefix || number.starts_with(&format!("{prefix}."))) {
            // Told before: the ids of one number need not stand side by side.
        } else if below.len() > 1 && is_whole {
            numbers.push(prefix.clone());
        } else if below.len() > 1 {
            cover(depth + 1, &below, told, numbers);
        } else {
            numbers.push((*first).to_owned());
        }
        rest = &rest[1..];
    }
}

/// Whether a number is this one or a point below it.
fn is_below(id: &str, number: &str) -> bool {
    id.strip_prefix(number).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '(']))
}

/// Three or more numbers that follow each other, as a range.
fn ranges(numbers: &[String]) -> Vec<String> {
    let mut out = Vec::new();
    let mut at = 0;
    while at < numbers.len() {
        let mut end = at;
        while end + 1 < numbers.len() && follows(&numbers[end], &numbers[end + 1]) {
            end += 1;
        }
        if end - at >= 2 {
            out.push(format!("{} to {}", numbers[at], numbers[end]));
        } else {
            out.extend(numbers[at..=end].iter().cloned());
        }
        at = end + 1;
    }
    out
}

fn follows(one: &str, next: &str) -> bool {
    let (Some((head, last)), Some((other, new))) = (one.rsplit_once('.'), next.rsplit_once('.')) else {
        return false;
    };
    let letter = |text: &str| match text.as_bytes() {
        [letter @ b'a'..=b'z'] => Some(u32::from(*letter)),
        _ => text.parse().ok(),
    };
    head == other && matches!((letter(last), letter(new)), (Some(a), Some(b)) if a + 1 == b)
}

#[cfg(test)]
mod tests {
    use super::{abbreviated, families, family, joined};

    #[test]
    fn points_that_are_all_told_together_have_one_number() {
        let told = ["6A005.a.1", "6A005.a.2", "6A005.b.1", "6A005.d.1.a", "6A005.d.2", "6A995.g"];
        assert_eq!(abbreviated(&told, &told), "6A005.a, b.1, d; 6A995.g");
        assert_eq!(abbreviated(&told[..1], &told), "6A005.a.1");
        assert_eq!(abbreviated(&[told[0], told[3]], &told), "6A005.a.1, d.1.a");
        assert_eq!(families(&told, &told), "6A005; 6A995.g");
        assert_eq!(families(&told[..3], &told), "6A005.a, b.1");
        assert_eq!(families(&["7A994 (radio)"], &["7A994 (radio)"]), "7A994 (radio)");
    }

    #[test]
    fn numbers_that_follow_each_other_are_a_range() {
        let told = ["7A003.a.1", "7A003.a.2", "7A003.a.3", "7A003.b", "7A003.c", "7A003.d", "7A003.a.4"];
        assert_eq!(abbreviated(&told[..3], &told), "7A003.a.1 to a.3");
        assert_eq!(abbreviated(&told[3..6], &told), "7A003.b to d");
        assert_eq!(abbreviated(&[told[1], told[3], told[4]], &told), "7A003.a.2, b, c");
    }

    #[test]
    fn numbers_of_other_lists() {
        assert_eq!(family("9.A.5 (gyros)"), "9.A.5");
        assert_eq!(family("XII(b)(3)"), "XII");
        assert_eq!(joined("6.A.3.b.4.b"), "6A003.b.4.b");
        assert_eq!(joined("9.A.12.a.1"), "9A012.a.1");
        assert_eq!(joined("ML5.b.1"), "ML5.b.1");
        assert_eq!(family("CN-2024-31-4.2"), "CN-2024-31-4");
        assert_eq!(family("5A991 (counter-drone)"), "5A991");
        let told = ["XII(b)(1)", "XII(b)(3)", "XII(d)(2)"];
        assert_eq!(abbreviated(&told, &told), "XII(b), (d)(2)");
        let parted = ["9.A.12.a.1", "9.A.12.b.4", "6.A.3.b.4.a"];
        assert_eq!(abbreviated(&parted, &parted), "9.A.12.a.1, b.4; 6.A.3.b.4.a");
    }
}
