/** Images: made from texts, edited, varied. */
@NullMarked
package io.openaisdk.api.images;

import org.jspecify.annotations.NullMarked;
