class FloodAtlas:
    """A plugin that does nothing."""

    def __init__(self, iface):
        self.iface = iface

    def initGui(self):
        pass

    def unload(self):
        pass
