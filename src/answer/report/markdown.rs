//! One screen as Markdown.

use std::fmt::Write as _;

use super::CAUTION;
use super::layout::escaped;
use super::remarks::short;
use super::screen::Screen;

pub fn laid_out(screen: &Screen) -> String {
    let mut text = format!("# {}\n", escaped(&screen.title));
    if screen.regimes.len() > 1 {
        let _ = write!(text, "\n{}\n", escaped(&screen.summary));
    }
    for alert in &screen.alerts {
        let _ = write!(text, "\n**{}**\n", escaped(alert));
    }
    for of in &screen.regimes {
        let _ = writeln!(text, "\n## {}: {}{}", short(of.regime), of.verdict.words(), of.only_if);
        if !of.cite.is_empty() {
            let _ = write!(text, "\n{}\n", escaped(&of.cite));
        }
        if !of.rows.is_empty() || !of.remarks.is_empty() {
            text.push('\n');
        }
        for row in &of.rows {
            let _ = writeln!(text, "- **{}** {}", escaped(&row.ids), escaped(&row.words));
        }
        of.remarks.iter().for_each(|remark| text.push_str(&format!("- {}\n", escaped(remark))));
    }
    if !screen.asks.is_empty() {
        text.push_str("\n## Ask next\n\n");
    }
    for (at, ask) in screen.asks.iter().enumerate() {
        let _ = writeln!(text, "{}. {}", at + 1, escaped(&ask.head));
        if !ask.replies.is_empty() {
            let _ = writeln!(text, "   - {}", escaped(&ask.replies));
        }
    }
    for closing in &screen.closing {
        let _ = write!(text, "\n{}\n", escaped(closing));
    }
    if !screen.doubts.is_empty() {
        text.push_str("\nDoubts:\n\n");
    }
    for (letter, doubt) in &screen.doubts {
        let _ = writeln!(text, "- {letter}: {}", escaped(doubt));
    }
    let _ = write!(text, "\n{CAUTION}\n");
    text
}
