/** A third transport and a third codec, written from the documentation alone, as somebody else's plug-ins would be. */
@NullMarked
package io.openaisdk.consumer.plugins;

import org.jspecify.annotations.NullMarked;
