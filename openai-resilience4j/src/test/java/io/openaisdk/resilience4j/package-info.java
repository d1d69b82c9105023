@NullMarked
package io.openaisdk.resilience4j;

import org.jspecify.annotations.NullMarked;
