/** Where the API is served, and how requests have to look there. */
@NullMarked
package io.openaisdk.spi.platform;

import org.jspecify.annotations.NullMarked;
