//! The transaction: catch-all controls ask about it, not about the goods.

use crate::goods::declare::category;
use crate::value::country::Country;
use crate::value::quantity::{Money, Quantity};

category! {
    /// An export: who gets the goods, where and for what.
    ///
    /// "Known" means that the exporter knows it or has reason to know it. Who the
    /// end user is stands as `end_user` in item files: a name, which no rule reads.
    pub struct Export, ExportAttributes {
        /// The country from which the goods leave.
        departure: Country, Declared "departure";
        /// The country of destination: where the goods finally go, as far as the exporter knows.
        destination: Country, Declared "destination";
        /// The country of the end user; it may be another than the destination.
        end_user_country: Country, Declared "country of the end user";
        /// The net value of the order under one entry, in US dollars; another currency is kept as a remark and compared with nothing.
        value: Quantity<Money>, Declared "net value of the order";
        /// The goods are of US origin: made in the United States, wherever they are now.
        us_origin: bool, Declared "is of US origin";
        /// A military end use is known, as China's texts define the words.
        military_end_use: bool, Judged "is known to serve a military end use";
        /// A military end user is known, as China's texts define the words.
        military_end_user: bool, Judged "is known to go to a military end user";
        /// An end use for weapons of mass destruction or their delivery is known.
        wmd_end_use: bool, Judged "is known to serve weapons of mass destruction";
        /// A terrorist end use is known.
        terrorist_end_use: bool, Judged "is known to serve terrorism";
        /// A military end use in the sense of Article 4(1)(b) of Regulation (EU) 2021/821 is known: incorporation into items of a military list; use of production, test or analytical equipment, or components for it, to develop, produce or maintain such items; or use of unfinished products in a plant that produces them. The end use alone counts, not who the user is.
        military_end_use_eu: bool, Judged "is known to serve a military end use as the EU defines it";
        /// A military end use in the sense of 15 CFR 744.21(f) is known: incorporation into an item of the US Munitions List, of a `600 series` or of an `A018` entry; or anything that supports or contributes to the operation, installation, maintenance, repair, overhaul, refurbishing, development or production of such an item.
        military_end_use_us: bool, Judged "is known to serve a military end use as the US defines it";
        /// A military end user in the sense of 15 CFR 744.21(g) is known: national armed services, national guard or police, government intelligence or reconnaissance organizations, or anybody whose actions or functions are intended to support military end uses. Outside Burma, Cambodia, China, Nicaragua and Venezuela their military end users are those on the Military End-User List, supplement 7 to part 744, alone.
        military_end_user_us: bool, Judged "is known to go to a military end user as the US defines it";
        /// Another end use that helps to raise the military strength of the country is known, beside military users and military uses: the third limb of China's announcement No. 1 of 2026 on Japan.
        raises_military_strength: bool, Judged "is known to raise the military strength of the country";
        /// The authority has told the exporter that a licence is needed.
        authority_notice: bool, Judged "has a notice of the authority that a licence is needed";
        /// The country of origin: where the goods were made, wherever they are now.
        origin: Country, Declared "country of origin";
        /// The goods were made outside the United States and contain controlled goods of US origin above the de minimis level of 15 CFR 734.4 for their destination, or are a direct product of US technology that is subject to the EAR.
        us_content: bool, Judged "has US content above the de minimis level or is a direct product of US technology";
        /// The purchasing country or the country of destination is subject to an arms embargo in the sense of Article 2(19) of Regulation (EU) 2021/821: one imposed by the Council of the European Union, the OSCE or the Security Council of the United Nations. The library has no list of them.
        arms_embargo: bool, Judged "goes to a country under an arms embargo";
        /// Use as parts or components of items of a national military list that were exported from a member state without authorisation, or in violation of one, is known: Article 4(1)(c) of Regulation (EU) 2021/821.
        unauthorised_military_items: bool, Judged "is known to serve military items exported without authorisation";
        /// An annex to the regulation of the European Union against the country of destination lists the goods, by description and customs code: for Russia Annex VII, XI or XXIII to Regulation (EU) No 833/2014, for Iran Annex II to Regulation (EU) 2023/1529, as they stand on the day.
        sanctions_annex_eu: bool, Judged "is listed in an annex of the EU's measures against the country";
        /// The goods are, for non-military use and a non-military end user, for a purpose that Articles 2(3) and 2a(3) of Regulation (EU) No 833/2014 except: humanitarian purposes and emergencies, medical or pharmaceutical purposes, temporary export for news media, software updates, consumer communication devices, personal use of travellers.
        sanctions_exception_eu: bool, Judged "serves a purpose that the EU's measures against Russia except";
    }
}
