import io.github.penstock.repository.*;

/** What a Maven library needs: a build on every JDK, a release, and updates. */
public final class Library implements RepositoryDefinition {

  @Override
  public Repository repository() {
    Verify verify = new Verify();
    return Repository.of(
        verify.workflow(),
        ContinuousIntegration.workflow(verify),
        Release.workflow(verify),
        Updates.dependabot());
  }
}
