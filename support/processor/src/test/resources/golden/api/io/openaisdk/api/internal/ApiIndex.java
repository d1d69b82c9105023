package io.openaisdk.api.internal;

import io.openaisdk.api.annotations.Generated;
import io.openaisdk.api.annotations.Index;

/** Lists the types of the API. */
@Generated
@Index(
        models = {
            io.openaisdk.api.shared.Owner.class,
            io.openaisdk.api.shared.Text.class,
            io.openaisdk.api.widgets.OldWidget.class,
            io.openaisdk.api.widgets.Widget.class,
            io.openaisdk.api.widgets.WidgetCreateParams.class,
            io.openaisdk.api.widgets.WidgetGear.class,
            io.openaisdk.api.widgets.WidgetListParams.class,
            io.openaisdk.api.widgets.WidgetRecipe.class,
            io.openaisdk.api.widgets.WidgetScrew.class
        },
        unions = {
            io.openaisdk.api.widgets.WidgetInput.class,
            io.openaisdk.api.widgets.WidgetItem.class,
            io.openaisdk.api.widgets.WidgetPart.class
        },
        enums = {
            io.openaisdk.api.widgets.WidgetKind.class
        },
        services = {
            io.openaisdk.api.OpenAIServices.class,
            io.openaisdk.api.widgets.OldWidgetService.class,
            io.openaisdk.api.widgets.WidgetAuditService.class,
            io.openaisdk.api.widgets.WidgetService.class,
            io.openaisdk.api.widgets.parts.PartService.class
        })
@SuppressWarnings("deprecation")
public interface ApiIndex {}
