//! 7A005, which the Wassenaar Arrangement numbers 7.A.5: satellite navigation
//! receivers that decrypt or null out jamming.
//!
//! Specially designed components are left out. A decryption algorithm for
//! government use is one question with the decryption of 7A105.

use crate::goods::items::Category;
use crate::goods::items::navigation_receiver::{NavigationReceiver, NavigationReceiverAttributes};
use crate::rule::criterion::point;
use crate::rule::list::Paragraph;

const RECEIVER: NavigationReceiverAttributes = NavigationReceiver::ATTRIBUTES;

pub const A: Paragraph = Paragraph::on(
    Category::NavigationReceiver,
    "satellite navigation receivers with governmental decryption",
)
.original(
    "Employing a decryption algorithm specially designed or modified for government use to access the \
     ranging code for position and time",
)
.reads(
    point("a")
        .says("a decryption algorithm for government use, to access the ranging code for position and time")
        .means(RECEIVER.government_decryption.is_yes()),
);

pub const B: Paragraph = Paragraph::on(
    Category::NavigationReceiver,
    "satellite navigation receivers with adaptive antenna systems",
)
.original("Employing 'adaptive antenna systems'")
.reads(
    point("b")
        .says("an adaptive antenna system, which generates spatial nulls dynamically by signal processing")
        .means(RECEIVER.adaptive_antenna.is_yes()),
);
