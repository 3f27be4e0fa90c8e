//! What is asked and answered: cases, classifications, reports.

pub mod ask;
pub mod assumption;
pub mod authorisation;
pub mod case;
pub mod change;
pub mod classification;
pub mod classify;
pub mod condition_words;
pub mod deciding;
pub mod decision;
pub mod goods_of_rule;
pub mod ground_words;
pub mod hs;
pub mod interview;
pub mod law_words;
pub mod licence;
pub mod report;
pub mod review;
