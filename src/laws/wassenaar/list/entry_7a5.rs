//! 7.A.5 of the list: satellite navigation receivers that decrypt or null out
//! jamming. The EU and the United States repeat it as 7A005.
//!
//! Specially designed components are left out. A decryption algorithm for
//! government use is one question with the decryption of 7A105.

use crate::goods::items::Category;
use crate::goods::items::navigation_receiver::{NavigationReceiver, NavigationReceiverAttributes};
use crate::laws::text::Text;
use crate::rule::control::{Control, Passage};
use crate::rule::criterion::point;
use crate::rule::regime::Regime;

use crate::laws::wassenaar::list::{FIRST_DAY, FROM_THE_EU_TEXT, LIST, NO_FIRST_DAY};

const RECEIVER: NavigationReceiverAttributes = NavigationReceiver::ATTRIBUTES;

const fn passage(place: &'static str) -> Passage {
    LIST.at(place).since_at_least(FIRST_DAY).doubts(&[FROM_THE_EU_TEXT, NO_FIRST_DAY])
}

pub(in crate::laws) const A: Text = Text {
    heading: "satellite navigation receivers with governmental decryption",
    words: "Employing a decryption algorithm specially designed or modified for government use to access the \
            ranging code for position and time",
    reading: point("a")
        .says("a decryption algorithm for government use, to access the ranging code for position and time")
        .means(RECEIVER.government_decryption.holds()),
};

pub(in crate::laws) const B: Text = Text {
    heading: "satellite navigation receivers with adaptive antenna systems",
    words: "Employing 'adaptive antenna systems'",
    reading: point("b")
        .says("an adaptive antenna system, which generates spatial nulls dynamically by signal processing")
        .means(RECEIVER.adaptive_antenna.holds()),
};

/// Governmental decryption.
pub static ENTRY_A: Control = Control {
    regime: Regime::Wassenaar,
    id: "7.A.5.a",
    category: Category::NavigationReceiver,
    heading: A.heading,
    versions: &[A.at(passage("7.A.5.a"))],
}
.checked();

/// Adaptive antenna systems.
pub static ENTRY_B: Control = Control {
    regime: Regime::Wassenaar,
    id: "7.A.5.b",
    category: Category::NavigationReceiver,
    heading: B.heading,
    versions: &[B.at(passage("7.A.5.b"))],
}
.checked();
