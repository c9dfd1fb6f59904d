package org.singlewindow.web.shared;

import jakarta.el.BeanELResolver;
import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives a page an empty text where a form leaves out what the page reads as text, such as a choice that was not made:
 * Faces would hand it nothing at all, which no page looks for.
 */
public class NoMissingText extends ELResolver {
    private static final String PAGES = "org.singlewindow.web.";

    private final BeanELResolver beans = new BeanELResolver();

    @Override
    public void setValue(ELContext context, @Nullable Object page, @Nullable Object property, @Nullable Object value) {
        if (value == null && page instanceof Map<?, ?> values) {
            values.remove(property);
            context.setPropertyResolved(page, property);
        } else if (value == null && page != null && page.getClass().getName().startsWith(PAGES)) {
            Class<?> type = beans.getType(context, page, property);
            context.setPropertyResolved(false);
            if (type == String.class) {
                beans.setValue(context, page, property, "");
            }
        }
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, @Nullable Object property) {
        return null;
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
        return false;
    }

    @Override
    public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return null;
    }
}
