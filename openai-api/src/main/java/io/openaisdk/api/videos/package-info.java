/** Videos: made from texts, edited, extended. */
@NullMarked
package io.openaisdk.api.videos;

import org.jspecify.annotations.NullMarked;
