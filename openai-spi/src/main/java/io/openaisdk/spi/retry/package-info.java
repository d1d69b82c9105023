/** Whether a call may be made, and whether it is made again. */
@NullMarked
package io.openaisdk.spi.retry;

import org.jspecify.annotations.NullMarked;
