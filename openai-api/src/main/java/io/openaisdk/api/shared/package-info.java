/** Models that several resources use. */
@NullMarked
package io.openaisdk.api.shared;

import org.jspecify.annotations.NullMarked;
