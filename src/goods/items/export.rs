//! The transaction: catch-all controls ask about it, not about the goods.

use crate::value::country::Country;
use crate::goods::declare::category;

category! {
    /// An export: who gets the goods, where and for what.
    ///
    /// "Known" means that the exporter knows it or has reason to know it.
    pub struct Export, ExportAttributes {
        /// The country of destination.
        destination: Country, Declared "destination";
        /// A military end use is known.
        military_end_use: bool, Judged "has a known military end use";
        /// A military end user is known.
        military_end_user: bool, Judged "has a known military end user";
        /// An end use for weapons of mass destruction or their delivery is known.
        wmd_end_use: bool, Judged "has a known end use for weapons of mass destruction";
        /// A terrorist end use is known.
        terrorist_end_use: bool, Judged "has a known terrorist end use";
        /// The authority has told the exporter that a licence is needed.
        authority_notice: bool, Judged "has a notice of the authority that a licence is needed";
    }
}
