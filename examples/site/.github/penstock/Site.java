import io.github.penstock.bake.BakeFile;
import io.github.penstock.repository.Repository;
import io.github.penstock.repository.RepositoryDefinition;

/** The delivery system of a Django site: everything from the image to the clean-up. */
public final class Site implements RepositoryDefinition {

  @Override
  public Repository repository() {
    BakeFile images = Images.bakeFile();
    return Repository.of(
        Pipeline.workflow(images),
        CodeScanning.workflow(),
        CodeScanning.config(),
        Cleanup.containers(),
        Cleanup.oldRuns(),
        Lockfiles.workflow(),
        Updates.dependabot(),
        images);
  }
}
