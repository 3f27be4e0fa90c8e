//! Whether a rule holds for an item, and why.

use crate::goods::items::Category;

pub mod ask;
pub mod cargo;
pub mod compare;
pub mod compile;
pub mod condition;
pub mod diagram;
pub mod entry_of_day;
pub mod explain;
pub mod goods_of_day;
pub mod law_of_day;
pub mod letter;
pub mod licence_of_day;
pub mod look;
pub mod mention;
pub mod of_category;
pub mod outcome;
pub mod pattern;
pub mod program;
pub mod question;
pub mod quick;
pub mod regime_of_day;
pub mod restrict;
pub mod rows;
pub mod scope;
pub mod sight;
pub mod sliced;
pub mod sql;
pub mod stack;
pub mod sweep;
pub mod tables;
pub mod two;
pub mod variable;
pub mod whole;
pub mod witness;
pub mod worlds;

use variable::PlaceId;

/// Where criteria of a category are asked: of the item, or of the transaction.
fn place_of(category: Category) -> PlaceId {
    match category {
        Category::Export => PlaceId::EXPORT,
        _ => PlaceId::ITEM,
    }
}
