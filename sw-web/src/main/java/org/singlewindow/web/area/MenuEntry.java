package org.singlewindow.web.area;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that the page of this bean stands in the menus of these areas; {@link Menu} finds the bean. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MenuEntry {
    /** The address of the page. */
    String page();

    /** The key of its name in the menu. */
    String words();

    /** The areas in whose menus it stands. */
    Area[] in();

    /** Its place in the menu: the lowest number comes first. */
    int order();

    /** Pages that are reached from this one, rather than from the first in their folder. */
    String[] leadsTo() default {};
}
