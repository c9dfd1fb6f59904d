package org.singlewindow.it.support;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as built, deployed once for all tests, with the classes of the tests that run inside it. */
@ArquillianSuiteDeployment
public final class Application {
    private Application() {}

    /** Called by Arquillian. */
    @Deployment
    public static EnterpriseArchive ear() {
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, new File(System.getProperty("sw.application", "target/sw-demo.ear")));
        WebArchive war = ear.getAsType(WebArchive.class, "/sw-web.war");
        war.addPackage("org.singlewindow.it");
        ear.addAsModule(Testable.archiveToTest(war));
        return ear;
    }
}
