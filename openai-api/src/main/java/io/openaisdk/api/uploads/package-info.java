/** Uploads of large files in parts. */
@NullMarked
package io.openaisdk.api.uploads;

import org.jspecify.annotations.NullMarked;
