//! The two macros that declare categories and choices. A category is one list
//! needed three times (struct, lenses, table), a choice is an enum with names.

/// Declares a category of items: its struct, its lenses and its table of attributes.
macro_rules! category {
    (
        $(#[doc = $doc:literal])+
        pub struct $name:ident, $lenses:ident {
            $(
                $(#[doc = $meaning:literal])+
                $field:ident: $type:ty, $evidence:ident $phrase:literal;
            )*
        }
    ) => {
        pub(crate) use declared::$name;
        pub use declared::$lenses;

        /// The struct is public beside its module, and there alone.
        pub(in crate::goods) mod declared {
            #[allow(unused_imports, reason = "a category may be of flags alone")]
            use super::*;

            $(#[doc = $doc])+
            ///
            /// Every attribute is unknown by default.
            #[derive(Clone, Debug, PartialEq)]
            pub struct $name {
                $(
                    $(#[doc = $meaning])+
                    pub $field: $crate::value::fact::Fact<$type>,
                )*
                /// Its name, as the maker calls it.
                pub name: Option<String>,
                /// Who makes it.
                pub maker: Option<String>,
                /// Its code in the Harmonized System, four to ten digits, dots allowed.
                pub hs_code: Option<String>,
                /// What it is specially designed for.
                pub designed_for: $crate::goods::item::DesignedFor,
                /// The items on board.
                pub carries: $crate::goods::item::Carries,
                /// What stands beside its values: conditions and sources.
                pub notes: $crate::goods::notes::Notes,
            }

            /// The lenses by which criteria read this category.
            #[derive(Clone, Copy)]
            pub struct $lenses {
                $(
                    $(#[doc = $meaning])+
                    pub $field: $crate::goods::item::Attr<$name, $type>,
                )*
            }

            const _: () = {
                #[expect(non_camel_case_types, reason = "it only numbers the fields")]
                enum Index { $($field),* }

                static TABLE: &[$crate::goods::item::Attribute] = &[$($crate::goods::item::Attribute {
                    category: $crate::goods::items::Category::$name,
                    index: Index::$field as u8,
                    name: $crate::goods::item::plain_name(stringify!($field)),
                    phrase: $phrase,
                    meaning: $crate::goods::item::plain_doc(concat!($($meaning),+)),
                    kind: <$type as $crate::value::fact::Domain>::KIND,
                    optional: <$type as $crate::value::fact::Domain>::OPTIONAL,
                    evidence: $crate::goods::item::Evidence::$evidence,
                    read: |item| match item {
                        $crate::goods::items::ItemRef::$name(item) => &item.$field.set,
                        _ => const { &<$crate::value::fact::Fact<$type>>::UNKNOWN.set },
                    },
                }),*];

                impl $name {
                    /// Nothing is known of the item but its category.
                    pub const UNKNOWN: Self = Self {
                        $($field: $crate::value::fact::Fact::UNKNOWN,)*
                        name: None,
                        maker: None,
                        hs_code: None,
                        designed_for: $crate::goods::item::DesignedFor::Unknown,
                        carries: $crate::goods::item::Carries::Unknown,
                        notes: $crate::goods::notes::Notes::NONE,
                    };

                    /// The lenses by which criteria read this category.
                    pub const ATTRIBUTES: $lenses = $lenses {
                        $($field: $crate::goods::item::Attr::new(&TABLE[Index::$field as usize]),)*
                    };

                    pub(crate) const TABLE: &'static [$crate::goods::item::Attribute] = TABLE;

                    pub(crate) fn set_mut(&mut self, index: u8) -> Option<&mut $crate::value::fact::Set> {
                        match index {
                            $(index if index == Index::$field as u8 => Some(&mut self.$field.set),)*
                            _ => None,
                        }
                    }
                }
            };

            impl Default for $name {
                fn default() -> Self {
                    Self::UNKNOWN
                }
            }
        }
    };
}

/// Declares a choice: an enum whose names are read, and sets of it for criteria.
macro_rules! choice {
    (
        $(#[doc = $doc:literal])+
        pub enum $name:ident {
            $($(#[doc = $meaning:literal])+ $variant:ident = $text:literal,)+
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash,
            strum::Display, strum::EnumString, strum::EnumIter,
        )]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $meaning])+ #[strum(serialize = $text)] $variant,)+
        }

        impl $name {
            /// These choices, for a criterion.
            #[must_use]
            pub const fn set(choices: &[Self]) -> $crate::value::fact::Choices<Self> {
                let mut bits = 0;
                let mut at = 0;
                while at < choices.len() {
                    bits |= 1 << choices[at] as u32;
                    at += 1;
                }
                $crate::value::fact::Choices::of_bits(bits)
            }
        }

        impl $crate::value::fact::Domain for $name {
            const KIND: $crate::value::fact::Kind = $crate::value::fact::Kind::Choice(&[$($text),+]);
            const ALL: $crate::value::fact::Set =
                $crate::value::fact::Set::of_choices(0 $(| 1 << Self::$variant as u32)+);
            type Value = Self;

            fn value_of(set: &$crate::value::fact::Set) -> Option<Self> {
                [$(Self::$variant),+].get(set.choices.trailing_zeros() as usize).copied()
            }
        }

        impl $crate::value::fact::Value for $name {
            fn set(self) -> $crate::value::fact::Set {
                $crate::value::fact::Set::of_choices(1 << self as u32)
            }
        }
    };
}

pub(crate) use {category, choice};
