/** The lists that people keep: accepted differences, and types that no operation reaches. */
@NullMarked
package io.openaisdk.contract.review;

import org.jspecify.annotations.NullMarked;
