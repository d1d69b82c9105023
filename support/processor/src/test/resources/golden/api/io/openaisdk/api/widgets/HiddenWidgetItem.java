package io.openaisdk.api.widgets;

import io.openaisdk.api.annotations.Generated;

/**
 * Makes a {@code default} branch necessary where forms of {@link WidgetItem} are told apart.
 *
 * <p>Nothing implements it. Because it cannot be named elsewhere, a new form breaks no caller.
 */
@Generated
non-sealed interface HiddenWidgetItem extends WidgetItem {}
