/** Pictures, fonts, sound and films whose formats are compressed: no text of a person is in them as it was written. */
const media = /\.(?:png|jpe?g|gif|webp|avif|ico|jp2|ecw|sid|woff2?|eot|ttf|otf|mp3|mp4|m4a|ogg|webm|mov|avi)$/iu;

/** Whether a file that git takes for binary is called like a picture, a font, a sound or a film. */
export function isMedia(path: string): boolean {
  return media.test(path);
}
