/** Skills: instructions and scripts that models load when they need them. */
@NullMarked
package io.openaisdk.api.skills;

import org.jspecify.annotations.NullMarked;
