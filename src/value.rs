//! What may be known of one value: quantities, facts, countries, truth. It knows no goods.

pub mod country;
pub mod day;
pub mod fact;
pub mod quantity;
pub mod text;
pub mod truth;
