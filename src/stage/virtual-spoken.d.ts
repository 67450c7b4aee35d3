declare module 'virtual:spoken' {
  const spoken: import('../slide/types').Spoken;
  export default spoken;
}
