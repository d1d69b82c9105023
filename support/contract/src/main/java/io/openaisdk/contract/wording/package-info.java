/** Whether comments are in words of their own. */
@NullMarked
package io.openaisdk.contract.wording;

import org.jspecify.annotations.NullMarked;
