package org.singlewindow.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number in an address. What is none is 0: no such thing is found, or the list begins at its beginning. */
@FacesConverter("sw.number")
public class NumberInAddress implements Converter<Number> {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    @Override
    public Number getAsObject(FacesContext faces, UIComponent parameter, @Nullable String text) {
        long number = text != null && NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
        Class<?> asked = parameter.getValueExpression("value").getType(faces.getELContext());
        if (asked == long.class || asked == Long.class) {
            return number;
        }
        return number <= Integer.MAX_VALUE ? (int) number : 0;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent parameter, @Nullable Number number) {
        return number == null ? "" : number.toString();
    }
}
