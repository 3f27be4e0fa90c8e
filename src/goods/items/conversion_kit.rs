//! Equipment that makes a manned aircraft unmanned.

use crate::goods::declare::category;

category! {
    /// Equipment or components that convert a manned aircraft or airship into an unmanned one.
    pub struct ConversionKit, ConversionKitAttributes {
        /// It is specially designed to convert a manned aircraft or airship into an unmanned one.
        makes_unmanned: bool, Judged "is specially designed to make a manned aircraft unmanned";
    }
}
