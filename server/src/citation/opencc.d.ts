declare module 'opencc-js/dict/TSCharacters' {
  /** Traditional characters with their simplified ones: "條 条|項 项". */
  const pairs: string;
  export default pairs;
}
