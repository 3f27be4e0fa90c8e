//! The verdict over all worlds.

use dualuse::Verdict;

use crate::law::Said;

/// What is said over all worlds.
#[derive(Debug, Default)]
pub struct Seen {
    worlds: usize,
    entries: usize,
    bans: usize,
    demands: usize,
}

impl Seen {
    pub fn note(&mut self, said: Said) {
        self.worlds += 1;
        self.entries += usize::from(said.entry);
        self.bans += usize::from(said.ban);
        self.demands += usize::from(said.entry || said.licence || said.ban);
    }

    pub fn verdict(&self) -> Verdict {
        assert!(self.worlds > 0, "there is always a world");
        if self.bans == self.worlds {
            Verdict::Prohibited
        } else if self.entries == self.worlds {
            Verdict::Controlled
        } else if self.demands == self.worlds {
            Verdict::LicenceRequired
        } else if self.demands == 0 {
            Verdict::NotListed
        } else {
            Verdict::Undetermined
        }
    }
}
