//! A stack that asks for memory only when it grows large.

use super::program::Target;

/// How many steps it holds without asking.
const FEW: usize = 24;

/// Steps that are still to be gone to; few of them ask for no memory.
pub(crate) struct Stack {
    few: [Target; FEW],
    count: usize,
    many: Vec<Target>,
}

impl Default for Stack {
    fn default() -> Self {
        Self { few: [Target::default(); FEW], count: 0, many: Vec::new() }
    }
}

impl Stack {
    pub fn push(&mut self, step: Target) {
        match self.few.get_mut(self.count) {
            Some(place) => {
                *place = step;
                self.count += 1;
            }
            None => self.many.push(step),
        }
    }

    pub fn pop(&mut self) -> Option<Target> {
        self.many.pop().or_else(|| {
            self.count = self.count.checked_sub(1)?;
            Some(self.few[self.count])
        })
    }
}
