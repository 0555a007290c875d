//! Pure shared types: ids, money, time, problems, pages, events
