//! A stack that asks for memory only when it grows large.

/// How many it holds without asking.
const FEW: usize = 24;

/// A stack; few of its things ask for no memory.
pub(crate) struct Stack<T> {
    few: [T; FEW],
    count: usize,
    many: Vec<T>,
}

impl<T: Copy> Stack<T> {
    /// None yet; the place of those to come is filled with this.
    pub fn new(filler: T) -> Self {
        Self { few: [filler; FEW], count: 0, many: Vec::new() }
    }

    pub fn push(&mut self, one: T) {
        match self.few.get_mut(self.count) {
            Some(place) => {
                *place = one;
                self.count += 1;
            }
            None => self.many.push(one),
        }
    }

    pub fn pop(&mut self) -> Option<T> {
        self.many.pop().or_else(|| {
            self.count = self.count.checked_sub(1)?;
            Some(self.few[self.count])
        })
    }

    pub fn len(&self) -> usize {
        self.count + self.many.len()
    }

    /// The one with this number, the first pushed being the first.
    pub fn at(&self, number: usize) -> T {
        self.few.get(number).copied().unwrap_or_else(|| self.many[number - FEW])
    }

    /// All of them, the first pushed first.
    pub fn iter(&self) -> impl Iterator<Item = T> {
        self.few[..self.count].iter().chain(&self.many).copied()
    }
}
