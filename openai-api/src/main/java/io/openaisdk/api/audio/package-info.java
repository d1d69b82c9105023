/** Audio: speech, transcriptions, translations and custom voices. */
@NullMarked
package io.openaisdk.api.audio;

import org.jspecify.annotations.NullMarked;
