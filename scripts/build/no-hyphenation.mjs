// Stands in for each of Univer's hyphenation patterns in the bundle.
export default { id: [], leftmin: 0, rightmin: 0, patterns: {} };
