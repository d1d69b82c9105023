/** The earlier realtime interface. */
@NullMarked
package io.openaisdk.api.beta.realtime;

import org.jspecify.annotations.NullMarked;
